using CustomerSuccess.Core.Messaging.Model;

namespace CustomerSuccess.Core.Plays.Model.Shipped;

/// <summary>Steps in the words that shipped playbooks use.</summary>
internal static class Step
{
    public static StepDefinition Mail(
        string id, string title, StepDue due, string template, ContactRole contact = ContactRole.Main, bool approval = false, bool ifNoAnswer = false) =>
        new(id, title, StepType.Message, [Channel.Mail, Channel.Phone], due, Template: template, Contact: contact, NeedsApproval: approval, OnlyWithoutAnswer: ifNoAnswer);

    /// <summary>Sent and nothing else: nobody is to call instead.</summary>
    public static StepDefinition Marketing(string id, string title, StepDue due, string template) =>
        new(id, title, StepType.Message, [Channel.Mail], due, Template: template);

    public static StepDefinition InApp(string id, string title, StepDue due, string template) =>
        new(id, title, StepType.Message, [Channel.InApp, Channel.Mail], due, Template: template);

    public static StepDefinition Webinar(string id, string title, StepDue due, string template) =>
        new(id, title, StepType.Message, [Channel.Webinar, Channel.Mail, Channel.Phone], due, Template: template);

    public static StepDefinition Task(string id, string title, Channel channel, StepDue due, string instruction, StepOwner owner = StepOwner.Owner, bool ifNoAnswer = false) =>
        new(id, title, StepType.Task, channel is Channel.Meeting ? [channel, Channel.Phone] : [channel], due, owner, Instruction: instruction, OnlyWithoutAnswer: ifNoAnswer);

    public static StepDefinition Notice(string id, string title, StepDue due, string instruction, StepOwner owner = StepOwner.Owner) =>
        new(id, title, StepType.Notice, [Channel.Internal], due, owner, Instruction: instruction);

    /// <summary>Who must approve an offer goes by its amount, which offers know and plays do not.</summary>
    public static StepDefinition Offer(string id, string title, StepDue due, string template, bool ifNoAnswer = false) =>
        new(id, title, StepType.Offer, [Channel.Mail], due, Template: template, OnlyWithoutAnswer: ifNoAnswer);
}
