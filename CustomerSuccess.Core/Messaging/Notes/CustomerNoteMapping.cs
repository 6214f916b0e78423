using CustomerSuccess.Core.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerSuccess.Core.Messaging.Notes;

internal sealed class CustomerNoteMapping : IEntityTypeConfiguration<CustomerNote>
{
    public void Configure(EntityTypeBuilder<CustomerNote> builder)
    {
        builder.ToTable("CustomerNotes");
        builder.Property(note => note.Key).HasMaxLength(OutgoingMessage.LongestKey);
        builder.Property(note => note.Title).HasMaxLength(CustomerNote.LongestTitle);
        builder.HasOne<Customer>().WithMany().HasForeignKey(note => note.CustomerId);
        builder.HasIndex(note => note.Key).IsUnique();
        builder.HasIndex(note => new { note.CustomerId, note.Id });
    }
}
