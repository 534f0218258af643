-- Entry.objects.aggregate(v=Count(truth_of(Q(rating__gt=3))))

SELECT
  COUNT(`example_entry`.`rating` > %s) AS `v`
FROM `example_entry`;
-- parameters: (3,)
