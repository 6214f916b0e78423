using CustomerSuccess.Core.Facts;

namespace CustomerSuccess.Core.Demo.Accounts;

/// <summary>A change of the contract and what holds from then on.</summary>
/// <param name="Mrr">Whole US dollars a month.</param>
internal sealed record Agreement(DateOnly On, ContractKind Kind, decimal Mrr, int Seats, DateOnly? EndsOn);
