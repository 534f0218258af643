-- Event.objects.aggregate(n=Count(Value(None)), d=Count(Value(None), distinct=True), f=Count(Value(None), filter=Q(pk__gt=1)))

SELECT
  COUNT(NULL) AS `n`,
  COUNT(DISTINCT NULL) AS `d`,
  COUNT(CASE WHEN `example_event`.`id` > %s THEN NULL END) AS `f`
FROM `example_event`;
-- parameters: (1,)
