-- Picture.objects.values(n=Length('content')).annotate(c=Count('pk'))

SELECT
  DBMS_LOB.GETLENGTH("EXAMPLE_PICTURE"."CONTENT") AS "N",
  COUNT("EXAMPLE_PICTURE"."ID") AS "C"
FROM "EXAMPLE_PICTURE"
GROUP BY
  DBMS_LOB.GETLENGTH("EXAMPLE_PICTURE"."CONTENT");
-- parameters: ()
