using CustomerSuccess.Core.Demo.Accounts;
using CustomerSuccess.Core.Demo.Happenings;

namespace CustomerSuccess.Core.Demo.Rows;

internal sealed class ActivityFile(string folder) : DemoFile
{
    private readonly CsvFile file = new(folder, "activity", "customer_id", "day", "kind", "count");

    public override void Add(DemoAccount account)
    {
        if (account.Persona.Unconnected)
        {
            return;
        }

        var counts = new SortedDictionary<(DateOnly Day, string Kind), int>();
        foreach (var (day, kind, count) in Mailings.Of(account).Concat(Deeds.Of(account)).Where(some => some.Count > 0))
        {
            counts[(day, kind)] = counts.GetValueOrDefault((day, kind)) + count;
        }

        foreach (var ((day, kind), count) in counts)
        {
            file.Add(account.Persona.Id, day, kind, count);
        }
    }

    public override void Dispose() => file.Dispose();
}
