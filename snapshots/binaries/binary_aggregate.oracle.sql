-- Picture.objects.aggregate(n=Count('thumbnail'), d=Count('content', distinct=True), of=Count('content', filter=Q(pk__gt=2)))

SELECT
  COUNT(DBMS_LOB.GETLENGTH("EXAMPLE_PICTURE"."THUMBNAIL")) AS "N",
  COUNT(DISTINCT CAST("EXAMPLE_PICTURE"."CONTENT" AS RAW(2000))) AS "D",
  COUNT(
    DBMS_LOB.GETLENGTH(CASE WHEN "EXAMPLE_PICTURE"."ID" > %s THEN "EXAMPLE_PICTURE"."CONTENT" END)
  ) AS "OF"
FROM "EXAMPLE_PICTURE";
-- parameters: (2,)
