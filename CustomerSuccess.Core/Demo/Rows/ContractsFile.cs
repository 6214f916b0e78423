using CustomerSuccess.Core.Demo.Accounts;
using CustomerSuccess.Core.Facts;

namespace CustomerSuccess.Core.Demo.Rows;

/// <summary>The whole history of each contract, also what lies before the other facts.</summary>
internal sealed class ContractsFile(string folder) : DemoFile
{
    private readonly CsvFile file = new(folder, "contracts", "customer_id", "on", "kind", "mrr", "plan", "discount_percent", "seats", "ends_on");

    public override void Add(DemoAccount account)
    {
        foreach (var agreement in account.Agreements)
        {
            var runs = agreement.Kind != ContractKind.Churn;
            file.Add(
                account.Persona.Id, agreement.On, agreement.Kind.ToString().ToLowerInvariant(), agreement.Mrr, runs ? account.Persona.Plan.Name : null,
                runs ? account.Persona.DiscountPercent : null, runs ? agreement.Seats : null, agreement.EndsOn);
        }
    }

    public override void Dispose() => file.Dispose();
}
