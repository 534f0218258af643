-- Reserved.objects.values('group').annotate(n=Sum('order')).order_by(F('group').asc(nulls_last=True))

SELECT
  "SELECT"."GROUP" AS "GROUP",
  SUM("SELECT"."ORDER") AS "N"
FROM "SELECT"
GROUP BY
  "SELECT"."GROUP"
ORDER BY
  1 ASC;
-- parameters: ()
