-- Reading.objects.aggregate(n=Count('pk'))

SELECT
  COUNT(`example_reading`.`sensor`) AS `n`
FROM `example_reading`;
-- parameters: ()
