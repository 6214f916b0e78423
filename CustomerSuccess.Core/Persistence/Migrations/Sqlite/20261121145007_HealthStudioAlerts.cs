using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CustomerSuccess.Core.Persistence.Migrations.Sqlite
{
    public partial class HealthStudioAlerts : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "SaidBy",
                table: "SentimentCalls",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "LoggedBy",
                table: "Interactions",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "CsmRatedOn",
                table: "CustomerStandings",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "CsmRating",
                table: "CustomerStandings",
                type: "REAL",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ScorecardDrafts",
                columns: table => new
                {
                    ScorecardKey = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    BasedOn = table.Column<int>(type: "INTEGER", nullable: false),
                    Definition = table.Column<string>(type: "TEXT", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    SavedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    SavedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ScorecardDrafts", x => x.ScorecardKey);
                });
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ScorecardDrafts");

            migrationBuilder.DropColumn(
                name: "SaidBy",
                table: "SentimentCalls");

            migrationBuilder.DropColumn(
                name: "LoggedBy",
                table: "Interactions");

            migrationBuilder.DropColumn(
                name: "CsmRatedOn",
                table: "CustomerStandings");

            migrationBuilder.DropColumn(
                name: "CsmRating",
                table: "CustomerStandings");
        }
    }
}
