INSERT INTO "EXAMPLE_BLOG" (
  "NAME",
  "TAGLINE"
)
SELECT
  %s AS "NAME",
  %s AS "TAGLINE"
FROM DUAL
UNION ALL
SELECT
  %s AS "NAME",
  %s AS "TAGLINE"
FROM DUAL
UNION ALL
SELECT
  %s AS "NAME",
  %s AS "TAGLINE"
FROM DUAL;
-- parameters: ('New 0', '%', 'New 1', '%', 'New 2', '%')
