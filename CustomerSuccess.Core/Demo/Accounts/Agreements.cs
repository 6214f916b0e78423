using CustomerSuccess.Core.Facts;

namespace CustomerSuccess.Core.Demo.Accounts;

/// <summary>Works out the contract history: terms that follow each other, dearer each time, and changes of seats between.</summary>
internal static class Agreements
{
    /// <summary>By rising day, up to today.</summary>
    public static IReadOnlyList<Agreement> Of(Persona persona)
    {
        var all = new List<Agreement>();
        AddContract(all, persona, persona.StartedOn, persona.Seats, persona.LeftOn);
        if (persona.ReturnedOn is { } back)
        {
            AddContract(all, persona, back, all[^2].Seats * 3 / 4, null);
        }

        return all;
    }

    private static void AddContract(List<Agreement> all, Persona persona, DateOnly start, int seats, DateOnly? leftOn)
    {
        var dice = persona.Dice($"contract {all.Count}");
        var end = leftOn ?? persona.Today.AddDays(1);
        var price = persona.Plan.SeatPrice * (100 - persona.DiscountPercent) / 100;
        all.Add(new Agreement(start, ContractKind.New, Mrr(seats, price), seats, start.AddMonths(persona.TermMonths)));
        foreach (var (on, factor) in Changes(persona, start, end))
        {
            // Prices rise with a new term, as most contracts say; otherwise only the number of seats changes.
            seats = factor is { } change ? Math.Max(3, (int)Math.Round(seats * change)) : seats;
            price *= factor is null ? (decimal)Math.Round(dice.Between(1.0, 1.06), 3) : 1;
            var kind = factor is null ? ContractKind.Renewal : factor > 1 ? ContractKind.Expansion : ContractKind.Contraction;
            all.Add(new Agreement(on, kind, Mrr(seats, price), seats, factor is null ? on.AddMonths(persona.TermMonths) : all[^1].EndsOn));
        }

        if (leftOn is { } last)
        {
            all.Add(new Agreement(last, ContractKind.Churn, 0, 0, null));
        }
    }

    /// <summary>Renewals (without a factor) and changes of seats, by rising day.</summary>
    private static IEnumerable<(DateOnly On, double? Factor)> Changes(Persona persona, DateOnly start, DateOnly end)
    {
        var renewals = Enumerable.Range(1, 40).Select(term => start.AddMonths(term * persona.TermMonths)).TakeWhile(on => on < end)
            .Select(on => (On: on, Factor: (double?)null));
        var seats = persona.SeatChanges.Where(change => change.On > start && change.On < end)
            .Select(change => (change.On, Factor: (double?)change.Factor));
        return renewals.Concat(seats).OrderBy(change => change.On).DistinctBy(change => change.On);
    }

    private static decimal Mrr(int seats, decimal price) => Math.Round(seats * price);
}
