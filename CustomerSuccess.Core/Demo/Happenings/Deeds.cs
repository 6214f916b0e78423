using System.Collections.Immutable;
using CustomerSuccess.Core.Demo.Accounts;
using CustomerSuccess.Core.Demo.Model;

namespace CustomerSuccess.Core.Demo.Happenings;

/// <summary>What people at a customer do besides using the product: learn, take part, ask, recommend.</summary>
internal static class Deeds
{
    /// <summary>Each with how often it happens in 90 days at the interest of 0, 1/2 and 1.</summary>
    private static readonly ImmutableArray<(string Kind, Course Often)> Usual =
    [
        ("webinar", new Course((0, 0), (0.5, 0.9), (1, 2.6))),
        ("download", new Course((0, 0), (0.5, 2.2), (1, 6.5))),
        ("blog_read", new Course((0, 0.3), (0.5, 7), (1, 20))),
        ("community_post", new Course((0, 0), (0.5, 0.7), (1, 5))),
        ("doc_view", new Course((0, 2), (0.5, 22), (1, 45))),
        ("feature_request", new Course((0, 0.2), (0.5, 0.8), (1, 1.8))),
        ("integration_request", new Course((0, 0.05), (0.5, 0.2), (1, 0.5))),
        ("review", new Course((0, 0), (0.6, 0), (1, 0.15))),
        ("referral", new Course((0, 0), (0.6, 0), (1, 0.2))),
        ("case_study", new Course((0, 0), (0.8, 0), (1, 0.05))),
    ];

    public static IEnumerable<(DateOnly Day, string Kind, int Count)> Of(DemoAccount account) =>
        Everyday(account).Concat(Campaigns(account)).Concat(Onboarding(account)).Concat(Advocacy(account));

    /// <summary>Once a week, on some workday of it.</summary>
    private static IEnumerable<(DateOnly Day, string Kind, int Count)> Everyday(DemoAccount account)
    {
        var dice = account.Persona.Dice("deeds");
        foreach (var week in account.Days().Where(day => !Workdays.IsWeekend(day)).Chunk(5))
        {
            foreach (var (kind, often) in Usual)
            {
                var day = dice.Pick(week);
                yield return (day, kind, dice.Count(often.At(account.Persona.Level(Facet.Marketing, day)) * 7 / 90));
            }
        }
    }

    private static IEnumerable<(DateOnly Day, string Kind, int Count)> Campaigns(DemoAccount account)
    {
        var dice = account.Persona.Dice("campaigns");
        foreach (var quarter in account.Days().Chunk(91).Where(days => days.Length > 60))
        {
            var interest = account.Persona.Level(Facet.Marketing, quarter[0]);
            yield return (quarter[10], "campaign_enrolled", 1);
            yield return (quarter[10 + dice.Between(2, 20)], "campaign_response", dice.Hits(1, 0.1 + (0.6 * interest)));
            yield return (quarter[10 + dice.Between(30, 48)], "campaign_completed", dice.Hits(1, 0.1 + (0.75 * interest)));
        }
    }

    /// <summary>Ten steps in the first weeks, as far as the customer has come.</summary>
    private static IEnumerable<(DateOnly Day, string Kind, int Count)> Onboarding(DemoAccount account)
    {
        var persona = account.Persona;
        var days = account.Days().Where(day => day < persona.StartedOn.AddDays(75)).ToList();
        var steps = Math.Min(persona.OnboardingPercent / 10, days.Count);
        return persona.StartedOn < account.FirstDay
            ? []
            : Enumerable.Range(0, steps).Select(step => (days[step * days.Count / steps], "onboarding_step", 1));
    }

    private static IEnumerable<(DateOnly Day, string Kind, int Count)> Advocacy(DemoAccount account)
    {
        var (persona, dice) = (account.Persona, account.Persona.Dice("advocacy"));
        return !persona.Advocate ? [] :
        [
            (persona.Ago(dice.Between(100, 200)), "review", 1),
            (persona.Ago(dice.Between(60, 150)), "referral", 1),
            (persona.Ago(dice.Between(20, 90)), "referral", 1),
            (persona.Ago(dice.Between(30, 120)), "case_study", 1),
        ];
    }
}
