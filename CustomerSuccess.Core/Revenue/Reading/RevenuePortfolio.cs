using CustomerSuccess.Core.Portfolio;
using CustomerSuccess.Core.Revenue.Model;
using CustomerSuccess.Core.Revenue.Model.Measuring;

namespace CustomerSuccess.Core.Revenue.Reading;

/// <summary>Everything that the numbers are made of: the customers that a viewer may see, with their movements.</summary>
internal sealed record RevenuePortfolio(DateOnly Through, string Currency, IReadOnlyList<CustomerRevenue> Customers, IReadOnlyList<WithoutRate> WithoutRate)
{
    public Month LastOver => Month.LastOver(Through);

    public IReadOnlyList<CustomerRevenue> In(PortfolioFilter scope) => scope == new PortfolioFilter() ? Customers : [.. Customers.Where(customer =>
        (scope.Segment is null || customer.Segment == scope.Segment) && (scope.Tier is null || customer.Tier == scope.Tier)
        && (scope.Plan is null || customer.Plan == scope.Plan) && (scope.Csm is null || customer.Owner == scope.Csm))];
}
