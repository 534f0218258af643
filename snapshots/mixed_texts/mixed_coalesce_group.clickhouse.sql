-- Person.objects.values(v=Coalesce('nickname', Value('none'))).annotate(n=Count('pk')).order_by('v')

SELECT
  COALESCE("example_person"."nickname", %s) AS "v",
  COUNT("example_person"."id") AS "n"
FROM "example_person"
GROUP BY
  COALESCE("example_person"."nickname", %s)
ORDER BY
  1 ASC;
-- parameters: ('none', 'none')
