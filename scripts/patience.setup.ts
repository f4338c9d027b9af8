import { configure } from '@testing-library/react';

// What is awaited comes as soon as the machine has time: one second, the default, is a guess about how busy it is.
configure({ asyncUtilTimeout: 10_000 });
