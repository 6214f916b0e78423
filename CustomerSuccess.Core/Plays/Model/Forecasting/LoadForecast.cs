using CustomerSuccess.Core.Plays.Model.Judging;
using CustomerSuccess.Core.Plays.Model.Running;

namespace CustomerSuccess.Core.Plays.Model.Forecasting;

/// <summary>Who enters a playbook within the next days, and what that makes of work, if nothing but time changes.</summary>
public static class LoadForecast
{
    /// <summary>Two weeks: product.md section 7.</summary>
    public const int UsualDays = 14;

    /// <param name="total">All customers that have not left: what the guard goes by.</param>
    /// <param name="running">Runs of the playbook now, for its cap.</param>
    /// <param name="perDay">Customers a day that came to fit lately.</param>
    public static LoadReport Of(
        string key, PlaybookDefinition playbook, IReadOnlyList<Rehearsed> customers, RehearsalTerms terms, BulkGuard guard, int total, int running, double perDay, DateTimeOffset now, int days = UsualDays)
    {
        var tally = new LoadTally(terms.Calendar, now.AddDays(days));
        var passed = new Dictionary<string, string>(StringComparer.Ordinal);
        var inside = new HashSet<int>();
        var room = (playbook.Cap ?? int.MaxValue) - running;
        var atOnce = 0;
        for (var day = 0; day < days; day++)
        {
            var at = now.AddDays(day);
            var entering = customers.Where(customer => !inside.Contains(customer.Subject.CustomerId) && Enters(key, playbook, customer, day, at, passed)).Take(Math.Max(0, room)).ToList();
            atOnce = Math.Max(atOnce, entering.Count);
            room -= entering.Count;
            foreach (var customer in entering)
            {
                inside.Add(customer.Subject.CustomerId);
                var assigned = Assignment.Of(key, playbook, customer.Subject);
                tally.Enter(new ForecastEntry(customer.Subject.CustomerId, customer.Subject.Key, at, assigned.HeldOut));
                if (!assigned.HeldOut)
                {
                    tally.Add(customer.Subject, Rehearsal.Of(playbook, assigned.Variant, customer, terms, at, now));
                }
            }
        }

        return tally.Report([.. passed.Select(pair => (pair.Key, pair.Value))], perDay, days, guard.Asks(atOnce, total));
    }

    private static bool Enters(string key, PlaybookDefinition playbook, Rehearsed customer, int day, DateTimeOffset at, Dictionary<string, string> passed)
    {
        var subject = customer.Subject.Later(day);
        if (customer.FreeFrom is not { } free || free > at || !Entering.Fits(playbook, subject))
        {
            return false;
        }

        var decision = Arbitration.Decide([Contender.For(subject, key, playbook)], customer.RunningSave, _ => customer.SaveHeldOut);
        foreach (var (_, why) in decision.PassedOver)
        {
            passed.TryAdd(customer.Subject.Key, why);
        }

        return decision.Begin.Count > 0;
    }
}
