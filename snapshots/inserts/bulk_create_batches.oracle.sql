-- Author.objects.bulk_create([Author(pk=500 + number, name='New', email='new@example.com') for number in range(5)], batch_size=2)

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
) "ROWS";
-- parameters: (500, 'New', 'new@example.com', 501, 'New', 'new@example.com')

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
) "ROWS";
-- parameters: (502, 'New', 'new@example.com', 503, 'New', 'new@example.com')

INSERT INTO "EXAMPLE_AUTHOR" (
  "ID",
  "NAME",
  "EMAIL"
)
VALUES
  (%s, %s, %s);
-- parameters: (504, 'New', 'new@example.com')
