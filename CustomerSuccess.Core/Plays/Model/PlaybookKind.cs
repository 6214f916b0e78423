namespace CustomerSuccess.Core.Plays.Model;

/// <summary>What a playbook is for, which decides what may run beside it.</summary>
public enum PlaybookKind
{
    /// <summary>Keeps a customer. One at a time for each customer.</summary>
    SavePlay,

    /// <summary>Accompanies a customer over weeks.</summary>
    Programme,

    /// <summary>Mails on an occasion; marketing in the sense of unsubscribing.</summary>
    Campaign,
}
