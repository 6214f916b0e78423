using CustomerSuccess.Core.Approvals.Deciding;
using CustomerSuccess.Core.Primitives;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CustomerSuccess.Core.Approvals;

public static class ApprovalsRegistration
{
    public static IServiceCollection AddApprovals(this IServiceCollection services)
    {
        services.TryAddSingleton<ReadBudgetLeft>((_, _) => Task.FromResult<Money?>(null));
        return services
            .AddSingleton<ApprovalQueries>()
            .AddSingleton<ApproveRequest>()
            .AddSingleton<ChangeAndApprove>()
            .AddSingleton<RejectRequest>()
            .AddSingleton<DelegateApprovals>();
    }
}
