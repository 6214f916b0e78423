using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerSuccess.Core.Plays.Runs;

internal sealed class PlayStepMapping : IEntityTypeConfiguration<PlayStep>
{
    public void Configure(EntityTypeBuilder<PlayStep> builder)
    {
        builder.ToTable("PlaySteps");
        builder.Ignore(step => step.IsOver);
        builder.Ignore(step => step.Key);
        builder.Ignore(step => step.ApprovalSubject);
        builder.Property(step => step.StepKey).HasMaxLength(50);
        builder.Property(step => step.Title).HasMaxLength(200);
        builder.Property(step => step.OwnerEmail).HasMaxLength(254);
        builder.Property(step => step.Subject).HasMaxLength(PlayStep.LongestSubject);
        builder.Property(step => step.EditedBy).HasMaxLength(254);
        builder.Property(step => step.Why).HasMaxLength(PlayRun.LongestReason);
        builder.Property(step => step.DoneBy).HasMaxLength(254);
        builder.Property(step => step.Note).HasMaxLength(PlayStep.LongestNote);
        builder.Property(step => step.Made).HasMaxLength(50);
        builder.Property(step => step.Revision).IsConcurrencyToken();
        builder.HasIndex(step => step.WakeAt);
        builder.HasIndex(step => new { step.OwnerEmail, step.State });
        builder.HasIndex(step => new { step.ContactId, step.SentAt });
        builder.HasIndex(step => new { step.CustomerId, step.DueAt });
        builder.HasIndex(step => step.State).HasFilter("State = 'Approval'");
    }
}
