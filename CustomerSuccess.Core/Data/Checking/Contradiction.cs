using CustomerSuccess.Core.Persistence;

namespace CustomerSuccess.Core.Data.Checking;

/// <summary>Something that cannot be, and how to find it.</summary>
/// <param name="Files">Only an import of one of these can bring it about.</param>
/// <param name="One">What is said of a single row.</param>
/// <param name="Many">What is said of several.</param>
/// <param name="Customers">The customer of each row that is concerned, by <c>customer_id</c>.</param>
internal sealed record Contradiction(
    IReadOnlyList<string> Files, string One, string Many, Func<CustomerSuccessContext, IQueryable<string>> Customers);
