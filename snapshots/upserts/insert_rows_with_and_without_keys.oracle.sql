-- Team.objects.bulk_create([Team(pk=500, name='New'), Team(name='Newer'), Team(pk=501, name='Newest')])

INSERT INTO "EXAMPLE_TEAM" (
  "ID",
  "NAME"
)
SELECT
  "ROWS"."ID",
  "ROWS"."NAME"
FROM (
  SELECT
    TO_NUMBER(%s) AS "ID",
    %s AS "NAME"
  FROM DUAL
  UNION ALL
  SELECT
    TO_NUMBER(%s),
    %s
  FROM DUAL
) "ROWS";
-- parameters: (500, 'New', 501, 'Newest')

INSERT INTO "EXAMPLE_TEAM" (
  "NAME"
)
VALUES
  (%s);
-- parameters: ('Newer',)
