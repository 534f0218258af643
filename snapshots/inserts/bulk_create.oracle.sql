-- Blog.objects.bulk_create([Blog(name=f'New {number}', tagline='%') for number in range(3)])

INSERT INTO "EXAMPLE_BLOG" (
  "NAME",
  "TAGLINE"
)
SELECT
  "ROWS"."NAME",
  "ROWS"."TAGLINE"
FROM (
  SELECT
    %s AS "NAME",
    TO_NCLOB(%s) AS "TAGLINE"
  FROM DUAL
  UNION ALL
  SELECT
    %s,
    TO_NCLOB(%s)
  FROM DUAL
  UNION ALL
  SELECT
    %s,
    TO_NCLOB(%s)
  FROM DUAL
) "ROWS";
-- parameters: ('New 0', '%', 'New 1', '%', 'New 2', '%')
