-- Team.objects.get_or_create(name='Logic')

SELECT
  "EXAMPLE_TEAM"."ID",
  "EXAMPLE_TEAM"."NAME"
FROM "EXAMPLE_TEAM"
WHERE
  "EXAMPLE_TEAM"."NAME" = %s
FETCH FIRST 21 ROWS ONLY;
-- parameters: ('Logic',)

INSERT INTO "EXAMPLE_TEAM" (
  "NAME"
)
VALUES
  (%s)
RETURNING "EXAMPLE_TEAM"."ID" INTO %s;
-- parameters: ('Logic', <variable for id>)
