using CustomerSuccess.Core.Facts.Timeline;
using CustomerSuccess.Core.Offers.Answering;
using CustomerSuccess.Core.Offers.Policies;
using CustomerSuccess.Core.Offers.Proposing;
using CustomerSuccess.Core.Offers.Reading;
using CustomerSuccess.Core.Offers.Sending;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerSuccess.Core.Offers;

public static class OffersRegistration
{
    public static IServiceCollection AddOffers(this IServiceCollection services) => services
        .AddSingleton<ReadActions>(OfferTimeline.ReadAsync)
        .AddSingleton<OfferQueries>()
        .AddSingleton<OfferDeskQueries>()
        .AddSingleton<OfferChoiceQueries>()
        .AddSingleton<OfferLinkQueries>()
        .AddSingleton<OfferPolicyQueries>()
        .AddSingleton<SaveOfferPolicy>()
        .AddSingleton<ProposeOffer>()
        .AddSingleton<ChangeOffer>()
        .AddSingleton<SendOffer>()
        .AddSingleton<FollowApprovals>()
        .AddSingleton<WithdrawOffer>()
        .AddSingleton<AnswerOffer>()
        .AddSingleton<ViewOffer>()
        .AddSingleton<ExpireOffers>()
        .AddSingleton<EndTerms>()
        .AddSingleton<FinishFollowUp>();
}
