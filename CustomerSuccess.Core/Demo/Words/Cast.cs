using CustomerSuccess.Core.Demo.Accounts;
using CustomerSuccess.Core.Demo.Model;

namespace CustomerSuccess.Core.Demo.Words;

/// <summary>Who is in the portfolio. All names are invented.</summary>
internal static class Cast
{
    public static readonly IReadOnlyList<Company> Companies =
        [.. Phrasebook.Of("companies").Select(line => new Company(line[0], Segment.Named(line[1]), line[2], line[3], line[4]))];

    /// <summary>The parts of the product, the basic ones first.</summary>
    public static readonly IReadOnlyList<string> Features = [.. Phrasebook.Of("features").Select(line => line[0])];

    /// <summary>Those of them that people open and talk about.</summary>
    public static readonly IReadOnlyList<string> Screens = [.. Phrasebook.Of("features").Where(line => line[1] == "screen").Select(line => line[0])];

    private static readonly IReadOnlyList<(string[] Countries, string[] Given, string[] Family)> Names =
        [.. Phrasebook.Of("names").Select(line => (line[1].Split(','), line[2].Split(','), line[3].Split(',')))];

    /// <summary>A given and a family name, most often of the country's own.</summary>
    public static (string Given, string Family) Person(string country, Dice dice)
    {
        var home = Names.FirstOrDefault(names => names.Countries.Contains(country), Names[0]);
        var names = dice.Chance(0.2) ? dice.Pick(Names) : home;
        return (dice.Pick(names.Given), dice.Pick(names.Family));
    }
}
