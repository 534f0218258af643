-- Reserved.objects.values('user').annotate(n=Count('pk')).order_by('user')

SELECT
  "SELECT"."USER" AS "USER",
  COUNT("SELECT"."ID") AS "N"
FROM "SELECT"
GROUP BY
  "SELECT"."USER"
ORDER BY
  1 ASC;
-- parameters: ()
