using CustomerSuccess.Core.Demo.Model;
using CustomerSuccess.Core.Demo.Words;

namespace CustomerSuccess.Core.Demo.Accounts;

/// <summary>Draws the people at a customer: the champion first, then a sponsor, then colleagues.</summary>
internal static class DemoContacts
{
    private static readonly string[] Champions = ["Head of Planning", "PMO Lead", "Director of Projects", "Operations Manager", "Head of Operations"];

    private static readonly string[] Executives =
        ["Chief Operating Officer", "Managing Director", "VP Operations", "Chief Information Officer", "Chief Financial Officer"];

    private static readonly string[] Colleagues =
    [
        "Project Manager", "Planner", "Team Lead", "IT Administrator", "Finance Manager", "Procurement Manager", "Site Manager", "Product Owner",
        "Business Analyst", "Office Manager",
    ];

    public static IReadOnlyList<DemoContact> Of(Persona persona)
    {
        var dice = persona.Dice("contacts");
        var (least, most) = persona.Company.Segment.Contacts;
        var executives = persona.Company.Segment == Segment.Enterprise ? 2 : 1;
        var count = dice.Between(least, most);
        var contacts = new List<DemoContact>();
        for (var i = 0; i < count; i++)
        {
            contacts.Add(Draw(persona, dice, contacts, i == 0, i > 0 && i <= executives));
        }

        return contacts;
    }

    private static DemoContact Draw(Persona persona, Dice dice, List<DemoContact> others, bool first, bool executive)
    {
        var (given, family) = Cast.Person(persona.Company.Country, dice);
        while (others.Any(other => other.Given == given))
        {
            (given, family) = Cast.Person(persona.Company.Country, dice);
        }

        var role = dice.Pick(first ? Champions : executive ? Executives : Colleagues);
        var gone = !first && !executive && dice.Chance(0.08) && persona.StartedOn < persona.Ago(200);
        var address = $"{PlainText.Of(given)}.{PlainText.Of(family)}@{persona.Company.Domain}";
        return new DemoContact($"P{others.Count + 1}", given, family, address, role, first && persona.HasChampion, executive)
        {
            LeftOn = first ? persona.ChampionLeftOn : gone ? persona.Ago(dice.Between(20, 180)) : null,
        };
    }
}
