INSERT INTO "EXAMPLE_AUTHOR" (
  "ID",
  "NAME",
  "EMAIL"
)
SELECT
  %s AS "ID",
  %s AS "NAME",
  %s AS "EMAIL"
FROM DUAL
UNION ALL
SELECT
  %s AS "ID",
  %s AS "NAME",
  %s AS "EMAIL"
FROM DUAL
UNION ALL
SELECT
  %s AS "ID",
  %s AS "NAME",
  %s AS "EMAIL"
FROM DUAL;
-- parameters: (500, 'New', '0@example.com', 501, 'New', '1@example.com', 502, 'New', '2@example.com')
