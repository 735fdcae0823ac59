import java.io.File;
import java.io.InputStream;
import java.util.Collections;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.LogManager;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.validation.profiles.ErrorDetails;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Checks every PDF named on the command line against PDF/UA-1 and PDF/A-2a.
 *
 * One line per broken rule: file, standard, clause and message, apart by tabs; nothing
 * for a file that keeps to both. The engine's own reader of rules needs a library that
 * the jar lacks, so the rules are read here, with the parser that Java brings.
 */
public final class Conformance {

  private record Standard(PDFAFlavour flavour, ValidationProfile profile) {}

  public static void main(String[] files) throws Exception {
    LogManager.getLogManager().reset();
    VeraGreenfieldFoundryProvider.initialise();
    List<Standard> standards =
        List.of(standard("ua1", "PDFUA-1"), standard("2a", "PDFA-2A"));
    for (String file : files) {
      for (Standard standard : standards) {
        for (String broken : brokenRules(new File(file), standard)) {
          System.out.println(file + "\t" + standard.flavour() + "\t" + broken);
        }
      }
    }
  }

  private static Set<String> brokenRules(File file, Standard standard) throws Exception {
    Set<String> broken = new TreeSet<>();
    try (PDFAParser parser = Foundries.defaultInstance().createParser(file, standard.flavour())) {
      var validator = Foundries.defaultInstance().createValidator(standard.profile(), false);
      for (TestAssertion found : validator.validate(parser).getTestAssertions()) {
        if (found.getStatus() == TestAssertion.Status.FAILED) {
          RuleId rule = found.getRuleId();
          broken.add(rule.getClause() + "-" + rule.getTestNumber() + "\t" + found.getMessage());
        }
      }
    }
    return broken;
  }

  private static Standard standard(String flavour, String profile) throws Exception {
    PDFAFlavour known = PDFAFlavour.fromString(flavour);
    Element root = parsed("org/verapdf/pdfa/validation/" + profile + ".xml");
    Set<Rule> rules = new HashSet<>();
    for (Element rule : named(root, "rule")) {
      rules.add(rule(rule));
    }
    Set<Variable> variables = new HashSet<>();
    for (Element variable : named(root, "variable")) {
      variables.add(variable(variable));
    }
    var details = Profiles.profileDetailsFromValues(profile, profile, "", new Date(0));
    return new Standard(
        known, Profiles.profileFromValues(known, details, "", rules, variables));
  }

  private static Rule rule(Element rule) {
    Element id = named(rule, "id").get(0);
    RuleId ruleId =
        Profiles.ruleIdFromValues(
            PDFAFlavour.Specification.valueOf(id.getAttribute("specification")),
            id.getAttribute("clause"),
            Integer.parseInt(id.getAttribute("testNumber")));
    ErrorDetails error =
        Profiles.errorFromValues(
            child(named(rule, "error").get(0), "message"), Collections.emptyList());
    Boolean deferred =
        rule.hasAttribute("deferred") ? Boolean.valueOf(rule.getAttribute("deferred")) : null;
    return Profiles.ruleFromValues(
        ruleId,
        rule.getAttribute("object"),
        deferred,
        rule.getAttribute("tags"),
        child(rule, "description"),
        child(rule, "test"),
        error,
        Collections.emptyList());
  }

  private static Variable variable(Element variable) {
    return Profiles.variableFromValues(
        variable.getAttribute("name"),
        variable.getAttribute("object"),
        child(variable, "defaultValue"),
        child(variable, "value"));
  }

  private static Element parsed(String resource) throws Exception {
    try (InputStream stream = Conformance.class.getClassLoader().getResourceAsStream(resource)) {
      Document document =
          DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(stream);
      return document.getDocumentElement();
    }
  }

  private static List<Element> named(Element parent, String name) {
    NodeList found = parent.getElementsByTagName(name);
    return java.util.stream.IntStream.range(0, found.getLength())
        .mapToObj(i -> (Element) found.item(i))
        .toList();
  }

  private static String child(Element parent, String name) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (name.equals(node.getNodeName())) {
        return node.getTextContent();
      }
    }
    return null;
  }
}
