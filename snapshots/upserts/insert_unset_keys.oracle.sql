-- Category.objects.bulk_create([Category(pk=500, name='a'), Category(pk=501, parent_id=1)])

INSERT INTO "EXAMPLE_CATEGORY" (
  "ID",
  "NAME",
  "PARENT_ID"
)
SELECT
  "ROWS"."ID",
  "ROWS"."NAME",
  "ROWS"."PARENT_ID"
FROM (
  SELECT
    TO_NUMBER(%s) AS "ID",
    %s AS "NAME",
    TO_NUMBER(%s) AS "PARENT_ID"
  FROM DUAL
  UNION ALL
  SELECT
    TO_NUMBER(%s),
    %s,
    TO_NUMBER(%s)
  FROM DUAL
) "ROWS";
-- parameters: (500, 'a', None, 501, '', 1)
