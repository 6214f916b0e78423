using CustomerSuccess.Core.Churn.Predicting;
using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.People;

namespace CustomerSuccess.Core.Book;

/// <summary>A customer with how it stands (null before it was scored), what is predicted of it (null before that) and who owns it (null when nobody does).</summary>
internal sealed class BookJoin
{
    public required Customer Customer { get; init; }

    public CustomerStanding? Standing { get; init; }

    public ChurnStanding? Churn { get; init; }

    public Person? Owner { get; init; }
}
