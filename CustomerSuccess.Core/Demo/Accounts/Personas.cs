using System.Collections.Immutable;
using CustomerSuccess.Core.Demo.Model;
using CustomerSuccess.Core.Demo.Stories;
using CustomerSuccess.Core.Demo.Words;

namespace CustomerSuccess.Core.Demo.Accounts;

/// <summary>Draws the customers of the cast: ordinary ones first, then their stories on top.</summary>
internal static class Personas
{
    /// <summary>How good an ordinary customer is, by its place in a line of all of them from worst (0) to best (1).</summary>
    private static readonly Course Quality = new((0, 0.1), (0.12, 0.27), (0.3, 0.4), (0.5, 0.53), (0.7, 0.69), (0.85, 0.87), (1, 0.98));

    /// <summary>Below this the relationship is shaky enough for a champion to have gone unnoticed.</summary>
    private const double Shaky = 0.42;

    public static IEnumerable<Persona> Of(DateOnly today, int seed)
    {
        var number = 0;
        foreach (var company in Cast.Companies)
        {
            var ordinary = Draw(company, number++, today, seed);
            yield return StoryBook.Shape(company.Story, ordinary);
        }
    }

    private static Persona Draw(Company company, int number, DateOnly today, int seed)
    {
        var dice = Dice.For(seed, number, "persona");
        var segment = company.Segment;
        var levels = Turn(new Levels(Quality.At(dice.Next()), dice), dice);
        var startedOn = today.AddDays(-(dice.Chance(0.22) ? dice.Between(70, 540) : dice.Between(540, 1900)));
        var persona = new Persona
        {
            Company = company,
            Number = number,
            Seed = seed,
            Today = today,
            Levels = levels,
            Owner = dice.Pick(DemoPeople.Csms).Email,
            Plan = dice.Pick(segment.Plans),
            StartedOn = startedOn,
            Seats = Seats(segment, dice),
            DiscountPercent = dice.Chance(0.45) ? 5 * dice.Between(1, segment == Segment.Small ? 2 : 4) : 0,
            TermMonths = segment == Segment.Enterprise && dice.Chance(0.3) ? 24 : 12,
            PaysYearly = dice.Chance(segment.PaysYearly),
            SeatChanges = SeatChanges(levels.Quality, startedOn, today, dice),
            OnboardingPercent = Math.Min(100, 40 + ((today.DayNumber - startedOn.DayNumber) / 2)),
            HasChampion = !dice.Chance(0.06),
            LateInvoices = dice.Hits(2, 0.35 * (1 - levels.Quality)),
        };
        return levels.Quality < Shaky && dice.Chance(0.4) ? persona with { ChampionLeftOn = persona.Ago(dice.Between(50, 400)) } : persona;
    }

    /// <summary>Every third customer has got better or worse at some time of the last year, within about two months.</summary>
    private static Levels Turn(Levels levels, Dice dice)
    {
        var (ago, days, before) = (dice.Between(0, 330), dice.Between(40, 80), dice.Chance(0.55) ? dice.Between(0.5, 0.75) : dice.Between(1.3, 1.6));
        return dice.Chance(0.35) ? levels.BendAll(new Course((-ago - days, before), (-ago, 1))) : levels;
    }

    /// <summary>Most near the usual number, few near the highest.</summary>
    private static int Seats(Segment segment, Dice dice)
    {
        var (least, usual, most) = segment.Seats;
        return (int)new Course((0, least), (0.5, usual), (0.9, (usual + most) / 2.0), (1, most)).At(dice.Next());
    }

    private static ImmutableArray<SeatChange> SeatChanges(double quality, DateOnly startedOn, DateOnly today, Dice dice)
    {
        var changes = ImmutableArray.CreateBuilder<SeatChange>();
        for (var day = startedOn.AddDays(dice.Between(90, 400)); day < today; day = day.AddDays(dice.Between(150, 500)))
        {
            if (dice.Chance(quality * 0.8))
            {
                changes.Add(new SeatChange(day, dice.Between(1.03, 1.16)));
            }
            else if (dice.Chance((1 - quality) * 0.5))
            {
                changes.Add(new SeatChange(day, dice.Between(0.78, 0.95)));
            }
        }

        return changes.ToImmutable();
    }
}
