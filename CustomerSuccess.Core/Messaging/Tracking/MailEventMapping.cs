using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerSuccess.Core.Messaging.Tracking;

internal sealed class MailEventMapping : IEntityTypeConfiguration<MailEvent>
{
    public void Configure(EntityTypeBuilder<MailEvent> builder)
    {
        builder.ToTable("MailEvents");
        builder.Property(happened => happened.EventId).HasMaxLength(MailEvent.LongestId);
        builder.Property(happened => happened.Detail).HasMaxLength(MailEvent.LongestDetail);
        builder.HasOne<OutgoingMessage>().WithMany().HasForeignKey(happened => happened.MessageId);
        builder.HasIndex(happened => happened.EventId).IsUnique();
    }
}
