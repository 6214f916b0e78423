using CustomerSuccess.Core.People;
using CustomerSuccess.Web.Shell;

namespace CustomerSuccess.Tests.Journeys.Support;

/// <summary>Every screen there is, and as whom to look at it. A customer with everything and one with too little stand in for the rest.</summary>
internal static class Screens
{
    private const string Everything = "MV-1006";
    private const string TooLittle = "MV-1052";

    public static TheoryData<Role, string> All { get; } = new()
    {
        { Role.Csm, AppRoutes.Today },
        { Role.Csm, $"{AppRoutes.Today}?rule=none" },
        { Role.Leader, AppRoutes.Today },
        { Role.Csm, AppRoutes.Book },
        { Role.Csm, $"{AppRoutes.Book}?q=nobody" },
        { Role.Csm, AppRoutes.Inbox },
        { Role.Leader, $"{AppRoutes.Inbox}?sentiment=negative" },
        { Role.Csm, $"{AppRoutes.Inbox}?customer=nobody" },
        { Role.Csm, AppRoutes.Customers },
        { Role.Csm, AppRoutes.Customer(Everything) },
        { Role.Csm, AppRoutes.Customer(Everything, "timeline") },
        { Role.Csm, AppRoutes.Customer(Everything, "people") },
        { Role.Csm, AppRoutes.Customer(Everything, "usage") },
        { Role.Csm, AppRoutes.Customer(Everything, "support") },
        { Role.Csm, AppRoutes.Customer(Everything, "money") },
        { Role.Csm, AppRoutes.Customer(TooLittle) },
        { Role.Csm, AppRoutes.Customer("no-such-customer") },
        { Role.Csm, AppRoutes.Offers },
        { Role.Leader, $"{AppRoutes.Offers}?state=accepted" },
        { Role.Leader, $"{AppRoutes.Offers}?state=withdrawn" },
        { Role.Leader, AppRoutes.Offer(1) },
        { Role.Leader, AppRoutes.Offer(999_999) },
        { Role.Admin, AppRoutes.OfferSettings },
        { Role.Csm, AppRoutes.Account },
        { Role.Csm, AppRoutes.ChangePasswordPage },
        { Role.Csm, "/not-found" },
        { Role.Leader, AppRoutes.Portfolio },
        { Role.Leader, $"{AppRoutes.Portfolio}?by=csm" },
        { Role.Leader, AppRoutes.ChurnModel },
        { Role.Admin, AppRoutes.Data },
        { Role.Admin, AppRoutes.People },
        { Role.Admin, AppRoutes.Rules },
        { Role.Admin, AppRoutes.Rule("usage-decline") },
        { Role.Admin, AppRoutes.NewRule },
        { Role.Admin, AppRoutes.Messages },
        { Role.Csm, AppRoutes.Messages },
        { Role.Admin, AppRoutes.Templates },
        { Role.Csm, AppRoutes.Templates },
        { Role.Admin, AppRoutes.Template("critical-executive-outreach") },
        { Role.Csm, AppRoutes.Template("monthly-roi-report") },
        { Role.Admin, AppRoutes.Template("no-such-template") },
        { Role.Admin, AppRoutes.Scorecards },
        { Role.Admin, AppRoutes.Scorecard("retention") },
        { Role.Admin, AppRoutes.Scorecard("no-such-scorecard") },
        { Role.Leader, AppRoutes.Approvals },
        { Role.Csm, AppRoutes.Approvals },
        { Role.Csm, AppRoutes.Tasks },
        { Role.Leader, $"{AppRoutes.Tasks}?view=team" },
        { Role.Csm, $"{AppRoutes.Tasks}?play=none" },
        { Role.Csm, AppRoutes.Runs },
        { Role.Leader, $"{AppRoutes.Runs}?view=not-sent" },
        { Role.Csm, $"{AppRoutes.Runs}?customer=nobody&days=30" },
        { Role.Csm, AppRoutes.Run(1) },
        { Role.Leader, AppRoutes.Run(999_999) },
        { Role.Admin, AppRoutes.Plays },
        { Role.Csm, AppRoutes.Plays },
        { Role.Admin, AppRoutes.Play("critical-save") },
        { Role.Csm, AppRoutes.Play("re-engagement") },
        { Role.Admin, AppRoutes.NewPlay() },
        { Role.Admin, AppRoutes.Play("no-such-playbook") },
        { Role.Admin, AppRoutes.PlaySettings },
        { Role.Leader, AppRoutes.Campaigns },
    };
}
