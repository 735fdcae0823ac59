"""The periods of Latin America's laws, counted from the statutes' own words.

Working days (días hábiles, dias úteis) leave out Saturdays, Sundays and public
holidays, and the day of the event never counts; Chile's Civil Code alone leaves out
only feast days, Sundays among them.
"""

from __future__ import annotations

from datetime import date
from functools import partial

from tests.sweeps.walking import (
    days_after,
    holiday_in,
    months_after,
    next_day_open,
    sweep,
    weekend,
    working_days_after,
)


def _free(day: date, country: str) -> bool:
    """Say whether a day is a Saturday, a Sunday or a public holiday there."""
    return weekend(day) or holiday_in(day, country)


_in_brazil = partial(_free, country="BR")
_in_mexico = partial(_free, country="MX")
_in_colombia = partial(_free, country="CO")
_in_argentina = partial(_free, country="AR")
_in_peru = partial(_free, country="PE")
_in_uruguay = partial(_free, country="UY")
_before_chilean_offices = partial(_free, country="CL")


def _feast_in_chile(day: date) -> bool:
    """Say whether a day is a feast day (feriado) in Chile; a Saturday is none."""
    return weekend(day, (6,)) or holiday_in(day, "CL")


def _moved_in_brazil(day: date) -> tuple[date, date | None]:
    """Civil Code, article 132(1): a last day on a holiday goes to the next working day.

    The day before that move is named as well, where there is one.
    """
    moved = next_day_open(day, _in_brazil)
    return moved, day if moved != day else None


@sweep("br-lgpd", "access.answer", at="BR")
def fifteen_days(received: date) -> tuple[date, date | None]:
    """Prazo de até 15 dias, contado da data do requerimento."""
    return _moved_in_brazil(days_after(received, 15))


@sweep("br-cadastro-positivo", "access.answer", "correction.answer", at="BR")
def ten_days(received: date) -> tuple[date, date | None]:
    """Prazo de 10 dias; em até 10 dias, sua correção ou seu cancelamento."""
    return _moved_in_brazil(days_after(received, 10))


@sweep("br-cadastro-positivo", "correction.answer-source", "opt-out.answer", at="BR")
def two_working_days_in_brazil(received: date) -> date:
    """Prazo de até 2 dias úteis."""
    return working_days_after(received, 2, _in_brazil)


@sweep("br-cdc", "correction.recipients", at="BR")
def five_working_days_in_brazil(received: date) -> date:
    """No prazo de cinco dias úteis."""
    return working_days_after(received, 5, _in_brazil)


_ARCO = ("access", "correction", "erasure", "objection")


@sweep("mx-lfpdppp", *(f"{kind}.answer" for kind in _ARCO), at="MX")
def twenty_working_days(received: date) -> date:
    """Veinte días (hábiles) contados desde la fecha en que se recibió la solicitud."""
    return working_days_after(received, 20, _in_mexico)


@sweep("mx-lfpdppp", *(f"{kind}.answer+" for kind in _ARCO), at="MX")
def twenty_more(received: date) -> date:
    """Ampliados una sola vez por un periodo igual."""
    return working_days_after(received, 40, _in_mexico)


@sweep("mx-lfpdppp", *(f"{kind}.carry-out" for kind in _ARCO), at="MX")
@sweep("mx-lfpdppp", "secretariat.file", at="MX")
def fifteen_working_days(event: date) -> date:
    """Dentro de los quince días siguientes a la comunicación de la respuesta."""
    return working_days_after(event, 15, _in_mexico)


@sweep("mx-lfpdppp", *(f"{kind}.carry-out+" for kind in _ARCO), at="MX")
def fifteen_more(event: date) -> date:
    """Ampliados una sola vez por un periodo igual."""
    return working_days_after(event, 30, _in_mexico)


@sweep("mx-lfpdppp", "secretariat.decide", at="MX")
def fifty_working_days(received: date) -> date:
    """Cincuenta días, contados a partir de la presentación de la solicitud."""
    return working_days_after(received, 50, _in_mexico)


@sweep("mx-lfpdppp", "secretariat.decide+", at="MX")
def fifty_more(received: date) -> date:
    """Por una vez y hasta por un período igual."""
    return working_days_after(received, 100, _in_mexico)


@sweep("co-1581", "access.answer", at="CO")
@sweep("co-1266", "access.answer", at="CO")
def ten_working_days_in_colombia(received: date) -> date:
    """Término máximo de diez días hábiles."""
    return working_days_after(received, 10, _in_colombia)


@sweep("co-1581", "access.answer+", at="CO")
@sweep("co-1266", "access.answer+", at="CO")
def five_more_in_colombia(received: date) -> date:
    """Los cinco días hábiles siguientes al vencimiento del primer término."""
    first = working_days_after(received, 10, _in_colombia)
    return working_days_after(first, 5, _in_colombia)


@sweep(
    "co-1581",
    "correction.answer",
    "erasure.answer",
    "withdraw-consent.answer",
    at="CO",
)
@sweep("co-1266", "correction.answer", "erasure.answer", at="CO")
def fifteen_working_days_in_colombia(received: date) -> date:
    """Quince días hábiles contados desde el día siguiente a la fecha de recibo."""
    return working_days_after(received, 15, _in_colombia)


@sweep(
    "co-1581",
    "correction.answer+",
    "erasure.answer+",
    "withdraw-consent.answer+",
    at="CO",
)
@sweep("co-1266", "correction.answer+", "erasure.answer+", at="CO")
def eight_more_in_colombia(received: date) -> date:
    """Los ocho días hábiles siguientes al vencimiento del primer término."""
    first = working_days_after(received, 15, _in_colombia)
    return working_days_after(first, 8, _in_colombia)


@sweep("co-1581", "correction.mark", "erasure.mark", at="CO")
@sweep(
    "co-1266",
    "correction.mark",
    "correction.tell-operator",
    "erasure.mark",
    "erasure.tell-operator",
    at="CO",
)
def two_working_days_in_colombia(received: date) -> date:
    """En un término no mayor a dos días hábiles."""
    return working_days_after(received, 2, _in_colombia)


@sweep("ar-25326", "access.answer", at="AR")
def ten_days_in_argentina(received: date) -> date:
    """Diez días corridos de haber sido intimado fehacientemente; nothing moves them."""
    return days_after(received, 10)


@sweep(
    "ar-25326",
    "correction.answer",
    "correction.recipients",
    "erasure.answer",
    "erasure.recipients",
    at="AR",
)
def five_working_days_in_argentina(event: date) -> date:
    """Cinco días hábiles de recibido el reclamo; dentro del quinto día hábil."""
    return working_days_after(event, 5, _in_argentina)


@sweep(
    "cl-19628",
    "access.answer",
    "correction.answer",
    "erasure.answer",
    "restriction.answer",
    "opt-out.answer",
    at="CL",
)
@sweep(
    "cl-21719",
    "correction.block",
    "erasure.block",
    "objection.block",
    "restriction.answer",
    at="CL",
)
def two_working_days_in_chile(received: date) -> date:
    """Dentro de dos días hábiles, del Código Civil: solo los feriados no cuentan."""
    return working_days_after(received, 2, _feast_in_chile)


@sweep("cl-19628", "correction.report-payment", at="CL")
@sweep("cl-21719", "correction.report-payment", at="CL")
def seven_working_days_in_chile(paid: date) -> date:
    """A más tardar dentro de los siguientes siete días hábiles."""
    return working_days_after(paid, 7, _feast_in_chile)


_CHILEAN = (
    "access",
    "correction",
    "erasure",
    "objection",
    "portability",
    "explanation",
)


@sweep("cl-21719", *(f"{kind}.answer" for kind in _CHILEAN), at="CL")
def thirty_days_in_chile(received: date) -> date:
    """Treinta días corridos siguientes a la fecha de ingreso de la solicitud."""
    return days_after(received, 30)


@sweep("cl-21719", *(f"{kind}.answer+" for kind in _CHILEAN), at="CL")
def thirty_more_in_chile(received: date) -> date:
    """Prorrogado, por una sola vez, hasta por treinta días corridos."""
    return days_after(received, 60)


@sweep("cl-21719", "agency.file", "agency.file-after-silence", at="CL")
def thirty_working_days_in_chile(event: date) -> date:
    """Treinta días hábiles desde la respuesta negativa o el vencimiento del plazo."""
    return working_days_after(event, 30, _before_chilean_offices)


@sweep("cl-21719", "court-of-appeals.sue", at="CL")
def fifteen_working_days_in_chile(notified: date) -> date:
    """Dentro del plazo de quince días hábiles contado desde su notificación.

    Before a court a Saturday may count, and the person's own time ends sooner so.
    """
    return working_days_after(notified, 15, _feast_in_chile)


@sweep("cl-21719", "agency.admit", at="CL")
def ten_working_days_in_chile(received: date) -> date:
    """Dentro de los diez días hábiles siguientes."""
    return working_days_after(received, 10, _before_chilean_offices)


@sweep("cl-21719", "agency.decide", at="CL")
def six_months_in_chile(received: date) -> date:
    """Seis meses; el último día inhábil se prorroga al primer día hábil siguiente."""
    return next_day_open(months_after(received, 6), _before_chilean_offices)


@sweep("pe-29733", "access.answer", "portability.answer", at="PE")
def twenty_working_days_in_peru(filed: date) -> date:
    """Veinte días (hábiles) contados desde el día siguiente de la presentación."""
    return working_days_after(filed, 20, _in_peru)


@sweep("pe-29733", "access.answer+", "portability.answer+", at="PE")
def twenty_more_in_peru(filed: date) -> date:
    """Una sola vez, y por un plazo igual, como máximo."""
    return working_days_after(filed, 40, _in_peru)


@sweep("pe-29733", "general-directorate.file", at="PE")
def fifteen_working_days_in_peru(served: date) -> date:
    """Quince días perentorios desde la notificación."""
    return working_days_after(served, 15, _in_peru)


@sweep("pe-29733", "access.information", at="PE")
def eight_working_days_in_peru(filed: date) -> date:
    """Ocho días contados desde el día siguiente de la presentación."""
    return working_days_after(filed, 8, _in_peru)


_PERUVIAN = ("correction", "erasure", "objection", "opt-out", "explanation")


@sweep("pe-29733", *(f"{kind}.answer" for kind in _PERUVIAN), at="PE")
@sweep("pe-29733", "withdraw-consent.answer", at="PE")
def ten_working_days_in_peru(filed: date) -> date:
    """Diez días contados desde el día siguiente de la presentación."""
    return working_days_after(filed, 10, _in_peru)


@sweep("pe-29733", *(f"{kind}.answer+" for kind in _PERUVIAN), at="PE")
def ten_more_in_peru(filed: date) -> date:
    """Una sola vez, y por un plazo igual, como máximo."""
    return working_days_after(filed, 20, _in_peru)


@sweep("pe-29733", "correction.answer-bureau", "erasure.answer-bureau", at="PE")
def seven_days_in_peru(filed: date) -> date:
    """Siete días naturales desde la presentación de la solicitud."""
    return days_after(filed, 7)


@sweep("pe-29733", "correction.answer-bureau+", "erasure.answer-bureau+", at="PE")
def five_more_days_in_peru(filed: date) -> date:
    """Hasta por cinco días naturales adicionales."""
    return days_after(filed, 12)


@sweep(
    "uy-18331",
    "access.answer",
    "correction.answer",
    "correction.recipients",
    "correction.report-payment",
    "erasure.answer",
    "erasure.recipients",
    at="UY",
)
def five_working_days_in_uruguay(event: date) -> date:
    """Dentro de los cinco días hábiles; dentro del quinto día hábil."""
    return working_days_after(event, 5, _in_uruguay)
