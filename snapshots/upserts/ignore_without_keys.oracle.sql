-- Author.objects.bulk_create([Author(name='New', email='a@example.com'), Author(name='New', email='a@example.com')], ignore_conflicts=True)

INSERT INTO "EXAMPLE_AUTHOR" (
  "NAME",
  "EMAIL"
)
SELECT
  "ROWS"."NAME",
  "ROWS"."EMAIL"
FROM (
  SELECT
    %s AS "NAME",
    %s AS "EMAIL"
  FROM DUAL
  UNION ALL
  SELECT
    %s,
    %s
  FROM DUAL
) "ROWS";
-- parameters: ('New', 'a@example.com', 'New', 'a@example.com')
