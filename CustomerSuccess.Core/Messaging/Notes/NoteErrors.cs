using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Messaging.Notes;

public static class NoteErrors
{
    public static readonly Error WrongToken = new Forbidden("This token does not open the notes. An admin makes one on the Messages screen.");

    public static readonly Error NoNote = new NotFound("There is no such note for this customer.");
}
