-- Author.objects.bulk_create([Author(pk=500 + number, name='New', email=f'{number}@example.com') for number in range(3)])

INSERT INTO "EXAMPLE_AUTHOR" (
  "ID",
  "NAME",
  "EMAIL"
)
SELECT
  "ROWS"."ID",
  "ROWS"."NAME",
  "ROWS"."EMAIL"
FROM (
  SELECT
    TO_NUMBER(%s) AS "ID",
    %s AS "NAME",
    %s AS "EMAIL"
  FROM DUAL
  UNION ALL
  SELECT
    TO_NUMBER(%s),
    %s,
    %s
  FROM DUAL
  UNION ALL
  SELECT
    TO_NUMBER(%s),
    %s,
    %s
  FROM DUAL
) "ROWS";
-- parameters: (500, 'New', '0@example.com', 501, 'New', '1@example.com', 502, 'New', '2@example.com')
