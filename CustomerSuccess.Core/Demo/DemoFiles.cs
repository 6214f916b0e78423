using CustomerSuccess.Core.Demo.Accounts;
using CustomerSuccess.Core.Demo.Rows;

namespace CustomerSuccess.Core.Demo;

/// <summary>
/// Writes the demo portfolio as files of the import contract: 240 customers of an invented vendor with 18 months of every kind of fact.
/// The same seed and day give the same bytes. Nothing is held but one customer at a time.
/// </summary>
public static class DemoFiles
{
    public const int Seed = 20_261;

    /// <param name="folder">Is made when it does not exist; files of the contract in it are overwritten.</param>
    /// <param name="today">The last day with facts.</param>
    public static void Write(string folder, DateOnly today, int seed = Seed) => Write(folder, Personas.Of(today, seed));

    internal static void Write(string folder, IEnumerable<Persona> personas)
    {
        Directory.CreateDirectory(folder);
        IReadOnlyList<DemoFile> files =
        [
            new CustomersFile(folder), new ContactsFile(folder), new ContractsFile(folder), new UsageFile(folder), new TicketsFile(folder),
            new InteractionsFile(folder), new InvoicesFile(folder), new ActivityFile(folder), new NpsFile(folder), new SentimentCallsFile(folder),
        ];
        try
        {
            foreach (var account in personas.Select(DemoAccount.Of))
            {
                foreach (var file in files)
                {
                    file.Add(account);
                }
            }
        }
        finally
        {
            foreach (var file in files)
            {
                file.Dispose();
            }
        }
    }
}
