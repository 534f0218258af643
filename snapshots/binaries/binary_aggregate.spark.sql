-- Picture.objects.aggregate(n=Count('thumbnail'), d=Count('content', distinct=True), of=Count('content', filter=Q(pk__gt=2)))

SELECT
  COUNT(`example_picture`.`thumbnail`) AS `n`,
  COUNT(DISTINCT `example_picture`.`content`) AS `d`,
  COUNT(`example_picture`.`content`) FILTER(WHERE
    `example_picture`.`id` > %s) AS `of`
FROM `example_picture`;
-- parameters: (2,)
