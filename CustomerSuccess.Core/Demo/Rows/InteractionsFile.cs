using CustomerSuccess.Core.Demo.Accounts;
using CustomerSuccess.Core.Demo.Happenings;
using CustomerSuccess.Core.Facts;

namespace CustomerSuccess.Core.Demo.Rows;

internal sealed class InteractionsFile(string folder) : DemoFile
{
    private readonly CsvFile file = new(
        folder, "interactions", "interaction_id", "customer_id", "at", "channel", "direction", "contact_id", "executive", "subject", "text");

    public override void Add(DemoAccount account)
    {
        var number = 1;
        foreach (var message in Messages.Of(account))
        {
            file.Add(
                $"IA-{1001 + account.Persona.Number}-{number++:000}", account.Persona.Id, message.At, Messages.Name(message.Channel),
                message.Direction == Direction.In ? "in" : "out", message.Contact?.Id, message.Contact?.Executive ?? false,
                message.Subject, message.Text);
        }
    }

    public override void Dispose() => file.Dispose();
}
