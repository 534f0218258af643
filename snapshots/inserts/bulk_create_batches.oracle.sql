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
FROM DUAL;
-- parameters: (500, 'New', 'new@example.com', 501, 'New', 'new@example.com')

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
FROM DUAL;
-- parameters: (502, 'New', 'new@example.com', 503, 'New', 'new@example.com')

INSERT INTO "EXAMPLE_AUTHOR" (
  "ID",
  "NAME",
  "EMAIL"
)
VALUES
  (%s, %s, %s);
-- parameters: (504, 'New', 'new@example.com')
