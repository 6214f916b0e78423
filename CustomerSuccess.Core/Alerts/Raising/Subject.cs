using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Health;

namespace CustomerSuccess.Core.Alerts.Raising;

/// <summary>A customer that rules look at. One that has left is no concern of theirs any more.</summary>
internal sealed record Subject(Customer Customer, CustomerStanding Standing, SignalValues Values)
{
    public bool HasLeft => Standing.LeftOn is not null;
}
