using CustomerSuccess.Core.Messaging.Templates.Model;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Messaging.Templates;

public static class TemplateErrors
{
    public static readonly Error NotAllowed = new Forbidden("Only admins publish and test templates.");

    public static readonly Error NoTemplate = new NotFound("This template does not exist.");

    public static readonly Error NoCustomer = new NotFound("This customer does not exist, or not for you.");

    public static readonly Error NoteExpected = new Invalid($"Say in a few words what has changed, in at most {Stored.MessageTemplateVersion.LongestNote} letters.");

    public static readonly Error Unchanged = new Conflict("Nothing differs from the published version.");

    public static Error Taken(int published) => new Conflict($"Somebody has published version {published} meanwhile. Look at it before you publish yours.");

    public static Error Faulty(IReadOnlyList<TemplateFault> faults) => new TemplateInvalid(faults);

    public static Error Held(IReadOnlyList<string> missing) => new Conflict($"This would be held: {string.Join(' ', missing)}");
}
