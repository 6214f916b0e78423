using CustomerSuccess.Core.Approvals;
using CustomerSuccess.Core.Facts.Timeline;
using CustomerSuccess.Core.Offers.Answering;
using CustomerSuccess.Core.Offers.Policies;
using CustomerSuccess.Core.Offers.Proposing;
using CustomerSuccess.Core.Offers.Reading;
using CustomerSuccess.Core.Offers.Sending;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerSuccess.Core.Offers;

public static class OffersRegistration
{
    public static IServiceCollection AddOffers(this IServiceCollection services) => services
        .AddSingleton(OfferLink.Page)
        .AddSingleton<ReadActions>(OfferTimeline.ReadAsync)
        .AddSingleton<ReadBudgetLeft>(provider => async (_, cancellationToken) =>
        {
            var today = provider.GetRequiredService<TimeProvider>().Today();
            await using var context = await provider.GetRequiredService<IDbContextFactory<CustomerSuccessContext>>().CreateDbContextAsync(cancellationToken);
            return await OfferBudget.LeftAsync(context, (await context.OfferPolicyAsync(cancellationToken)).Policy, today, except: [], cancellationToken);
        })
        .AddSingleton<OfferQueries>()
        .AddSingleton<OfferDeskQueries>()
        .AddSingleton<FollowUpQueries>()
        .AddSingleton<OfferChoiceQueries>()
        .AddSingleton<OfferLinkQueries>()
        .AddSingleton<OfferOutlookQueries>()
        .AddSingleton<OfferPolicyQueries>()
        .AddSingleton<SaveOfferPolicy>()
        .AddSingleton<ProposeOffer>()
        .AddSingleton<ChangeOffer>()
        .AddSingleton<SendOffer>()
        .AddSingleton<FollowApprovals>()
        .AddSingleton<FollowOfferMails>()
        .AddSingleton<WithdrawOffer>()
        .AddSingleton<AnswerOffer>()
        .AddSingleton<ViewOffer>()
        .AddSingleton<ExpireOffers>()
        .AddSingleton<EndTerms>()
        .AddSingleton<FinishFollowUp>();
}
