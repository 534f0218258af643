-- Membership.objects.filter(team__name='Logic').delete()

DELETE FROM "EXAMPLE_MEMBERSHIP"
WHERE
  "EXAMPLE_MEMBERSHIP"."ID" IN (
    SELECT
      "U0"."ID"
    FROM "EXAMPLE_MEMBERSHIP" "U0"
    INNER JOIN "EXAMPLE_TEAM" "U1"
      ON (
        "U0"."TEAM_ID" = "U1"."ID"
      )
    WHERE
      "U1"."NAME" = %s
  );
-- parameters: ('Logic',)
