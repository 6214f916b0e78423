using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CustomerSuccess.Core.Persistence.Migrations.Sqlite
{
    public partial class Sentiment : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<double>(
                name: "Confidence",
                table: "Tickets",
                type: "REAL",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Emotions",
                table: "Tickets",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Issues",
                table: "Tickets",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "Confidence",
                table: "NpsAnswers",
                type: "REAL",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Emotions",
                table: "NpsAnswers",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Issues",
                table: "NpsAnswers",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "Confidence",
                table: "Interactions",
                type: "REAL",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Emotions",
                table: "Interactions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Issues",
                table: "Interactions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "TextCorrections",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CustomerId = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    ExternalId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Judged = table.Column<double>(type: "REAL", nullable: true),
                    Said = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TextCorrections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TextCorrections_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_TextCorrections_CustomerId",
                table: "TextCorrections",
                column: "CustomerId");

            migrationBuilder.CreateIndex(
                name: "IX_TextCorrections_Kind_ExternalId",
                table: "TextCorrections",
                columns: new[] { "Kind", "ExternalId" },
                unique: true);
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "TextCorrections");

            migrationBuilder.DropColumn(
                name: "Confidence",
                table: "Tickets");

            migrationBuilder.DropColumn(
                name: "Emotions",
                table: "Tickets");

            migrationBuilder.DropColumn(
                name: "Issues",
                table: "Tickets");

            migrationBuilder.DropColumn(
                name: "Confidence",
                table: "NpsAnswers");

            migrationBuilder.DropColumn(
                name: "Emotions",
                table: "NpsAnswers");

            migrationBuilder.DropColumn(
                name: "Issues",
                table: "NpsAnswers");

            migrationBuilder.DropColumn(
                name: "Confidence",
                table: "Interactions");

            migrationBuilder.DropColumn(
                name: "Emotions",
                table: "Interactions");

            migrationBuilder.DropColumn(
                name: "Issues",
                table: "Interactions");
        }
    }
}
