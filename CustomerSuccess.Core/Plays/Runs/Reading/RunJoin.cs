using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Plays.Playbooks;

namespace CustomerSuccess.Core.Plays.Runs.Reading;

internal sealed class RunJoin
{
    public required PlayRun Run { get; init; }

    public required Customer Customer { get; init; }

    public required Playbook Playbook { get; init; }
}
