-- Picture.objects.aggregate(b=Max('content', filter=Q(pk__gt=2), default=b''))

SELECT
  COALESCE(
    MAX(`example_picture`.`content`) FILTER(WHERE
      `example_picture`.`id` > %s),
    %s
  ) AS `b`
FROM `example_picture`;
-- parameters: (2, b'')
