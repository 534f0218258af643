-- Picture.objects.values('content').distinct().count()

SELECT
  COUNT(*)
FROM (
  SELECT DISTINCT
    CAST("EXAMPLE_PICTURE"."CONTENT" AS RAW(2000)) AS "CONTENT"
  FROM "EXAMPLE_PICTURE"
) "SUBQUERY";
-- parameters: ()
